/** A stream of events, read one by one. */
export class EventReader {
  private waiting = '';
  private readonly decoder = new TextDecoder();
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(private readonly response: Response) {
    if (!response.body) throw new Error('the answer has no body');
    this.reader = response.body.getReader();
  }

  static async open(url: string, key: string, query = ''): Promise<EventReader> {
    const response = await fetch(`${url}/v1/events${query}`, { headers: { authorization: `Bearer ${key}` } });
    if (response.status !== 200) throw new Error(`events: ${response.status}`);
    return new EventReader(response);
  }

  get headers(): Headers {
    return this.response.headers;
  }

  /** The next event as `name data`, comments and settings left out; undefined when the stream has ended. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.waiting.indexOf('\n\n');
      if (end >= 0) {
        const [block, rest] = [this.waiting.slice(0, end), this.waiting.slice(end + 2)];
        this.waiting = rest;
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        if (name !== undefined) return `${name} ${data}`;
        continue;
      }
      const { done, value } = await this.reader.read();
      if (done) return undefined;
      this.waiting += this.decoder.decode(value, { stream: true });
    }
  }

  /** Reads on until an event is this one. */
  async until(wanted: string): Promise<void> {
    for (;;) {
      const event = await this.next();
      if (event === wanted) return;
      if (event === undefined) throw new Error(`the stream ended before ${wanted}`);
    }
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }
}
