/** Who did what when to which publication: written by every use case, read by who may. */
package nl.groeiwijs.content.application.audit;
