/**
 * Calls of a portable interface that run on the members of a Hazelcast cluster.
 *
 * <p>Members that run calls open a {@link io.asyncfacade.hazelcast.HazelcastHost}; members and clients that make calls
 * give a {@link io.asyncfacade.hazelcast.HazelcastCarrier} to the class {@code XRemote} that
 * {@link io.asyncfacade.Portable} generates. Both need {@link io.asyncfacade.hazelcast.HazelcastHost#configure} before
 * Hazelcast starts. What a call is and what becomes of it is the matter of {@code io.asyncfacade.remote}: here bytes
 * move, and nothing else.
 */
@NullMarked
package io.asyncfacade.hazelcast;

import org.jspecify.annotations.NullMarked;
