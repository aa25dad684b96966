/** Publications out of the portal as a zip of files, and files in as publications. */
package nl.groeiwijs.content.web.transfer;
