/**
 * The only globals the engine may use beyond ECMAScript 2023: those that Node, Chromium and Firefox share.
 * src/ compiles without DOM and Node types, so that anything else (window, fetch, Buffer) is a type error.
 * Only src/tsconfig.json includes this file; folders with DOM or Node types bring their own declarations.
 */

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

declare const performance: {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
};

declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<ArrayBuffer>;
  };
};

declare function structuredClone<T>(value: T): T;
