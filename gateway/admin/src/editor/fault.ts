/** What the desk refused about one block of the story, counted from nought. */
export interface Fault {
  block: number;
  message: string;
}

/** The refusals of a body, such as `body.content[3].attrs.url`, by their block. */
export function faultsOf(violations: readonly { field: string; message: string }[]): Fault[] {
  return violations.flatMap(({ field, message }) => {
    const block = /^body\.content\[(\d+)\]/.exec(field)?.[1];
    return block === undefined ? [] : [{ block: Number(block), message }];
  });
}
