/**
 * The front matter as a form: which fields a kind has, what stands in them, and a changed text out
 * of changed fields. What nobody touched stays as it was, byte for byte.
 */
package nl.groeiwijs.content.domain.form;
