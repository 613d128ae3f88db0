/**
 * Fetches 500 comments through one blocking interface, in several ways, with a clock beside each.
 *
 * <pre>
 * Main ── Experiment ── OpenWay ──▶ CommentClientAsync (generated) ──▶ HttpCommentClient ──▶ CommentServer
 *              │            └─────▶ NativeCommentClient (by hand, for comparison) ────────────────┘
 *              └──▶ Measurement ──▶ ResultTable, Timeline, TimelinePage
 * </pre>
 *
 * <p>Start with {@link io.asyncfacade.example.CommentClient}: it is all that a user writes.
 */
package io.asyncfacade.example;
