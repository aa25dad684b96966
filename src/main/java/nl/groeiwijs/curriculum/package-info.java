/**
 * What Dutch law asks schools to teach, as SLO publishes it, and which of it touches this portal.
 *
 * <p>Words of the domain that have no settled English name:
 *
 * <ul>
 *   <li><b>kerndoel</b>, core goal: what pupils must have been taught. Two generations stand side
 *       by side: the goals in force (2006, 2012) and the actualised goals, which are to replace
 *       them. A number means nothing without its generation and sector ("kerndoel 22" is something
 *       else in primary than in secondary education), so the key is always SLO's uuid.
 *   <li><b>vakleergebied</b>, subject area: citizenship, people and nature.
 *   <li><b>niveau</b>, level: a school sector or a part of one, such as "ob vo", the lower years of
 *       secondary education.
 *   <li><b>kernzin</b> and <b>doelzin</b>: an actualised core goal and its lettered parts. The
 *       portal tags with the doelzin and calls it a goal; the kernzin is its heading.
 *   <li><b>uitwerking</b>, elaboration ("het gaat hierbij om"), and <b>illustratie</b>,
 *       illustration ("te denken valt aan"): what a doelzin asks for, and examples of it.
 * </ul>
 *
 * <p>A release is imported as a whole and never edited. The wording of the law, where SLO's files
 * differ from it, and the status of each set are data beside the release in {@code
 * content/kerndoelen}.
 */
package nl.groeiwijs.curriculum;
