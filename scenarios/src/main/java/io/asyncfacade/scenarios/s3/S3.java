package io.asyncfacade.scenarios.s3;

import io.asyncfacade.AsyncFacade;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Asks for {@code S3ClientAsync}, the adapter of a client that is not ours, with three of its 227 methods. */
@AsyncFacade(of = S3Client.class, declaredOnly = true)
interface S3 {
    CreateBucketResponse createBucket(Consumer<CreateBucketRequest.Builder> bucket);

    PutObjectResponse putObject(Consumer<PutObjectRequest.Builder> object, RequestBody body);

    ResponseBytes<GetObjectResponse> getObjectAsBytes(GetObjectRequest object);
}
