/**
 * The wegwijzer: decision paths for when something happened online or at school. A reader answers
 * one <em>question</em> per screen and comes to an <em>outcome</em> (in the text an
 * <em>einde</em>): what to do in the first hour, day and week, what not to do, where to report. The
 * walk is kept in the address alone; nothing is stored.
 */
package nl.groeiwijs.wegwijzer;
