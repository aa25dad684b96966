/**
 * What teachers read: lessons with all that is needed to give them tomorrow, the finder, and the
 * core goals that lessons cover. The pages of the core goals stand here, since the curriculum
 * itself lies below everything that has pages.
 *
 * <p>Words of Dutch schools that have no settled English: a <em>groep</em> is a year of primary
 * school (1 to 8, ages 4 to 12), a <em>leerjaar</em> a year of secondary or vocational school, a
 * <em>kerndoel</em> a core goal that the law sets for what is taught.
 */
package nl.groeiwijs.lesson;
