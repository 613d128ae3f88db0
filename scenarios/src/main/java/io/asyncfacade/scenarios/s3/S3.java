package io.asyncfacade.scenarios.s3;

import io.asyncfacade.AsyncFacade;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Asks for {@code S3ClientAsync}, the adapter of a client that is not ours.
 *
 * <p>It warns that some results block again when they are used, which is true of the streams of {@code getObject}, and
 * of paginators. The crawl uses {@code getObjectAsBytes}, whose result is complete.
 */
@AsyncFacade(of = S3Client.class)
@SuppressWarnings("AF110")
interface S3 {}
