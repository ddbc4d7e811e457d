/** Why work was stopped: the reason of the signal that it is given. */
type StopReason = 'deadline' | 'cancelled';

/** Starts `work` with a signal that is aborted when the time is up or when `cancel` is aborted; leaves no timer behind. */
export async function withinDeadline<T>(
  deadlineMs: number,
  cancel: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (reason: StopReason): void => controller.abort(reason);
  const onCancel = (): void => stop('cancelled');
  const timer = setTimeout(stop, deadlineMs, 'deadline');
  cancel?.addEventListener('abort', onCancel);
  if (cancel?.aborted === true) onCancel();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    cancel?.removeEventListener('abort', onCancel);
  }
}
