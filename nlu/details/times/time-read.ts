/** A time as read, before it is known whether the morning or the afternoon is meant. */
export interface TimeRead {
  hour: number;
  minute: number;
  /** The token behind it. */
  to: number;
  /** The hour is one of 24 and needs no guess. */
  exact: boolean;
}
