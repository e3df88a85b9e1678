/**
 * Where an object becomes something to look at: hooks map objects to MIME bundles, platforms carry bundles to a
 * screen, and {@link io.portolan.display.Displays} brings the two together at run time.
 *
 * <p>A hook never knows the platform and a platform never knows the object. This package uses the JDK alone.
 */
@NullMarked
package io.portolan.display;

import org.jspecify.annotations.NullMarked;
