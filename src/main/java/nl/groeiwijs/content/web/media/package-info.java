/**
 * The library of pictures and files: the list, one file, and the choice that the editor screen
 * offers. The screens stand here and not in {@code media}, because they say in which publications a
 * file is used.
 */
package nl.groeiwijs.content.web.media;
