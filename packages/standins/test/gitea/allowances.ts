/** Where an answer may differ from the recorded one, which it then does. */
export interface Allowance {
  /** The recorded exchange, counted from 0. */
  readonly exchange: number;
  readonly path: string;
  readonly why: string;
}

const ownComments =
  'The server comments pushes and changes of state itself and numbers those as well; the stand-in does not.';

export const allowances: readonly Allowance[] = [
  { exchange: 85, path: '.id', why: ownComments },
  { exchange: 85, path: '.html_url', why: ownComments },
  { exchange: 86, path: '[0].id', why: ownComments },
  { exchange: 86, path: '[0].html_url', why: ownComments },
];
