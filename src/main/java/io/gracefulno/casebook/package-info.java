/**
 * A case: one interview invitation a candidate deals with, from first thought to closed; its facts, its letter, what
 * they replied and what was answered, its state and its history, and the port that keeps it.
 *
 * <p>Start at {@link io.gracefulno.casebook.Case}; {@link io.gracefulno.casebook.Casebook} is the wall to the disk.
 */
@NullMarked
package io.gracefulno.casebook;

import org.jspecify.annotations.NullMarked;
