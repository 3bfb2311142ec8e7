// A session of W3C WebDriver: the few commands that the tests of WebKit need, over HTTP.

/** The key under which WebDriver hands out an element (W3C WebDriver, section 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Keys as WebDriver writes them (section 17.4.2). */
export const KEYS = {
  enter: '\uE007',
  down: '\uE015',
  up: '\uE013',
  right: '\uE014',
  tab: '\uE004',
  escape: '\uE00C',
}

type Script = (...args: never[]) => unknown

export class Session {
  readonly #address: string

  private constructor(address: string) {
    this.#address = address
  }

  /** Takes the driver's address; opens a window with nothing remembered. */
  static async open(driver: string): Promise<Session> {
    const { sessionId } = (await Session.#send(`${driver}/session`, 'POST', {
      capabilities: { alwaysMatch: {} },
    })) as { sessionId: string }
    return new Session(`${driver}/session/${sessionId}`)
  }

  static async #send(address: string, method: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const answer = await fetch(address, init)
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } }
    if (answer.ok) return value
    throw new Error(`${method} ${new URL(address).pathname}: ${value.error}, ${value.message}`)
  }

  async goto(url: string): Promise<void> {
    await Session.#send(`${this.#address}/url`, 'POST', { url })
  }

  async url(): Promise<string> {
    return String(await Session.#send(`${this.#address}/url`, 'GET'))
  }

  async #find(selector: string): Promise<string> {
    const using = 'css selector'
    const found = await Session.#send(`${this.#address}/element`, 'POST', {
      using,
      value: selector,
    })
    return `${this.#address}/element/${(found as Record<string, string>)[ELEMENT]}`
  }

  /** Clicks an element, brought into sight at once: WebDriver does not wait for smooth scrolling. */
  async click(selector: string): Promise<void> {
    await this.run((to: string) => {
      document.querySelector(to)?.scrollIntoView({ behavior: 'instant', block: 'center' })
    }, selector)
    await Session.#send(`${await this.#find(selector)}/click`, 'POST', {})
  }

  /** Types into an element, key by key; `KEYS` are keys without a letter. */
  async type(selector: string, text: string): Promise<void> {
    await Session.#send(`${await this.#find(selector)}/value`, 'POST', { text })
  }

  /** Runs a function in the page; a promise of it is waited for. */
  async run<Result>(script: Script, ...args: unknown[]): Promise<Result> {
    return (await Session.#send(`${this.#address}/execute/sync`, 'POST', {
      script: `return (${String(script)})(...arguments)`,
      args,
    })) as Result
  }

  /** Waits until a function in the page returns what is true to JavaScript, ten seconds at most. */
  async until<Result>(script: Script, ...args: unknown[]): Promise<Result> {
    for (let tries = 0; tries < 100; tries++) {
      const result = await this.run<Result>(script, ...args)
      if (result) return result
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(
      `Ten seconds passed on ${await this.url()} without ${String(script)} (${String(args)})`,
    )
  }

  async close(): Promise<void> {
    await Session.#send(this.#address, 'DELETE')
  }
}
