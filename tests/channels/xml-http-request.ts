/**
 * As much of a browser's XMLHttpRequest as rxjs asks of it, over fetch: what botframework-directlinejs needs in Node.
 */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  onreadystatechange: ((event: object) => void) | undefined;
  readonly #aborting = new AbortController();
  readonly #headers = new Headers();
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  send(body?: string): void {
    this.#fetch(body).then(
      () => this.#done(),
      () => this.#done(),
    );
  }

  abort(): void {
    this.#aborting.abort();
  }

  async #fetch(body: string | undefined): Promise<void> {
    const response = await fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#aborting.signal,
      ...(body !== undefined && { body }),
    });
    this.responseText = await response.text();
    this.response = this.responseText === '' ? null : JSON.parse(this.responseText);
    this.status = response.status;
  }

  #done(): void {
    this.readyState = 4;
    if (!this.#aborting.signal.aborted) this.onreadystatechange?.({});
  }
}
