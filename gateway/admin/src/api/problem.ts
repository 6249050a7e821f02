const NAMES = 'urn:masthead:problem:';

export interface Violation {
  field: string;
  message: string;
}

/** A refusal or a failure, as RFC 9457 has it; the API's types stand in docs/problems.md. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** The stable name without its prefix, such as `version-clash`. */
    readonly type: string,
    readonly title: string,
    readonly detail: string = '',
    readonly violations: Violation[] = [],
    /** The number that engineers find in their log. */
    readonly id: string | null = null,
    /** Seconds until another try makes sense, where the answer says so. */
    readonly retryAfter: number | null = null,
    /** All that the document says beyond that. */
    readonly more: Record<string, unknown> = {},
  ) {
    super(detail || title);
    this.name = 'Problem';
  }

  /** Nobody answered, or only the gateway did: the same may be sent again later. */
  get away(): boolean {
    return this.status === 0 || [502, 503, 504].includes(this.status);
  }

  get signedOut(): boolean {
    return this.status === 401;
  }

  /** Somebody saved since. */
  get clash(): boolean {
    return this.status === 412;
  }

  /** What is wrong with one field; also with what lies within it, such as `navigation[2].url`. */
  violation(field: string): string | null {
    return this.violations.find((one) => one.field === field)?.message ?? null;
  }

  static async of(response: Response): Promise<Problem> {
    return Problem.read(response.status, response.headers, await response.text().catch(() => ''));
  }

  static read(status: number, headers: Pick<Headers, 'get'>, text: string): Problem {
    const { type, title, detail, violations, ...more } = parsed(text);
    const words = typeof detail === 'string' ? detail : '';
    return new Problem(
      status,
      typeof type === 'string' && type.startsWith(NAMES) ? type.slice(NAMES.length) : `status-${status}`,
      typeof title === 'string' ? title : '',
      words,
      Array.isArray(violations) ? (violations as Violation[]) : [],
      typeof more.id === 'string'
        ? more.id
        : (/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{16,32}\b/.exec(words)?.[0] ?? null),
      Number(headers.get('Retry-After')) || null,
      more,
    );
  }

  /** No answer at all. */
  static noLine(): Problem {
    return new Problem(0, 'no-line', '');
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
