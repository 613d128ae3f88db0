/*
 * The rooms of the runtime, for those who change it; RoomsTest reads this table. A file uses files of its own room, and
 * of those that its room may use, which stand above it. The room "call" is the kernel, and a circle: the call, the
 * ledger and the worker share fields under one lock. No circle is larger, and it stays as small as it is.
 *
 * room     | may use                     | what is in it
 * ---------+-----------------------------+-----------------------------------------------------------------------
 * api      | -                           | AsyncFacade, AsyncFacadeGenerated, BlockingFacade, Body, CallInfo,
 *          |                             | CallInterceptor, CallListener, CallOutcome, CallRejectedException,
 *          |                             | CallRules, CallTimeoutException, ComponentModel, ExecutorStats,
 *          |                             | GatherProgress, NoSuccessException, OnCancel, Outcome, Overflow,
 *          |                             | Portable, ShutdownReport, TimeSource, VoidBody, spi.ContextCarrier
 * threads  | api                         | ContextCarriers, DaemonThreads, PlatformThreads, SettleThreads,
 *          |                             | StackReserve, SystemTime, Uncaught, VirtualThreads
 * results  | api, threads                | Cascade, ResultHandling, Stages
 * ledger   | api                         | BlockedCallers, CallCounters, ParkedWaits
 * recorder | api, threads                | CallRecorder, CallSite
 * call     | api, threads, results,      | AdmittingExecutor, AdoptedCall, BoundedAdmission, CallFuture,
 *          | ledger, recorder            | CallLedger, CallStage, CallSteps, CallWait, CancelHooks,
 *          |                             | CapturedContext, ClosableLedger, CurrentWork, Expiry, Invocation,
 *          |                             | ManagedCall, PhasedFuture, StageRelay, ThreadNote
 * chain    | api, results, call          | CallChain, ChainLink, ChainStage
 * gather   | api, threads, results, call | BoundedGather, Gather, GatheredFuture, GatherRehearsal, PullLoop
 * executor | api, threads, results,      | ExecutorPolicy, ExecutorRecorder, FacadeExecutor, PolicySettings,
 *          | ledger, recorder, call,     | Rehearsal, Shutdown
 *          | chain                       |
 * entry    | api, threads, results,      | AsyncCall, BlockingCall, CurrentCall
 *          | recorder, call, executor    |
 * testing  | api, entry                  | testing.HeldTasks, testing.ManualClock, testing.ManualExecutor
 */
/**
 * The annotations that ask for an adapter, and the runtime that adapters call.
 *
 * <p>Start at {@link io.asyncfacade.AsyncFacade}. Data flows one way: a generated method gives its body to {@link
 * io.asyncfacade.AsyncCall}, the call goes to its executor (any {@link java.util.concurrent.Executor}, or a {@link
 * io.asyncfacade.FacadeExecutor} opened from an {@link io.asyncfacade.ExecutorPolicy}), and a thread of that executor
 * runs the blocking method and settles the call, which is the future that the caller holds. {@link
 * io.asyncfacade.BlockingFacade} is the way back: its classes wait in {@link io.asyncfacade.BlockingCall}.
 */
@NullMarked
package io.asyncfacade;

import org.jspecify.annotations.NullMarked;
