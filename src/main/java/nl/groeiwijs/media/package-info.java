/**
 * Pictures and files that editors upload. A file is kept once, under the hash of its bytes, so its
 * address never gets another content; what it shows is said where it is used, since the same
 * picture tells another story on another page. The feature knows editions by their id only: {@code
 * content} tells it which edition uses what.
 */
package nl.groeiwijs.media;
