/**
 * Links that show what is not public to somebody without an account: made, listed, withdrawn and
 * opened here. Who holds a link may see what it shows and nothing else.
 */
package nl.groeiwijs.content.application.preview;
