declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): boolean;
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    addDoc(document: Record<string, string>, id: number): number;
    consolidate(): boolean;
    exportJSON(): string;
    importJSON(json: string): boolean;
    search(query: string, limit: number): [string, number][];
  }
  export default function winkSearch(): Engine;
}
