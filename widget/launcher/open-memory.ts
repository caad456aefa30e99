const key = 'residence-card-assistant.open';

/** Whether the chat stood open when the page was last here, in this tab. */
export function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

export function rememberOpen(open: boolean): void {
  try {
    sessionStorage.setItem(key, open ? 'yes' : 'no');
  } catch {
    // A page that may keep nothing opens with the chat closed.
  }
}
