/**
 * What parents read: guides per age, conversation cards, the glossary, questions, plain pages, help
 * services and facts.
 */
package nl.groeiwijs.guidance;
