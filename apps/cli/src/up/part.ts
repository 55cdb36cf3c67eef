import type { Exit } from '@stepladder/embedded';

/** Something that runs; `exited` resolves when it ends by itself or is stopped. */
export type Running = { pid: number; exited: Promise<Exit>; stop(): Promise<void> };

/** A part of the stack and how to start it; starting it again puts it back where it was. */
export type Part = { name: string; logFile: string; start(): Promise<Running> };
