/**
 * For teachers: lessons, the core goals they cover, and who covers what. The pages of the core
 * goals stand here, since the curriculum itself lies below everything that has pages.
 */
package nl.groeiwijs.lesson;
