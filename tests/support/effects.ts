/**
 * Preact runs effects after the next frame, or 35 ms later where no frame comes: on a busy machine after the test file
 * has ended and its document is gone. Here they run as soon as the work that caused them is done.
 */
import { options } from 'preact';

(options as { requestAnimationFrame?: (run: () => void) => void }).requestAnimationFrame = (run) =>
  queueMicrotask(run);
