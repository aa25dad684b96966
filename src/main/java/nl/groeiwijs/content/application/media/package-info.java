/** Tells the media library which texts use its files. */
package nl.groeiwijs.content.application.media;
