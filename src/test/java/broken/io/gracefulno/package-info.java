/** A house whose every wall is broken, so that the architecture's rules can be seen to fail. */
package broken.io.gracefulno;
