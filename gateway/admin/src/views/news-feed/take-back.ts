/** How long a brief that just went out can be taken back by one press, in seconds. */
export const TAKE_BACK = 8;

/** Seconds that are left to take back what went out then; 0 when it is over, also when the device's clock is behind. */
export function secondsLeft(outAt: number, now: number): number {
  const gone = Math.max(0, now - outAt) / 1000;
  return Math.max(0, Math.ceil(TAKE_BACK - gone));
}
