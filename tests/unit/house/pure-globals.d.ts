/** The platform's functions that only turn values into values, which pure code may use although the language does not define them. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare function atob(text: string): string;
declare function btoa(text: string): string;
declare const crypto: {
  subtle: { digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};
declare function structuredClone<T>(value: T): T;

/** The parser of addresses; values in, values out. */
declare class URL {
  static canParse(url: string, base?: string): boolean;
  constructor(url: string, base?: string);
  readonly hostname: string;
}
// biome-ignore lint/suspicious/noShadowRestrictedNames: it is declared here, not shadowed
declare function encodeURIComponent(text: string): string;
