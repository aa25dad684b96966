/** The screen with what readers look for in vain. */
package nl.groeiwijs.content.web.gaps;
