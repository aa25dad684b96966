/** What readers look for and the portal does not have; counted above, shown to editors here. */
package nl.groeiwijs.content.application.gaps;
