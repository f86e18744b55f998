import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../lib/library/ways-in/dropped-files';

const fileEntry = (path: string) => ({
  isFile: true,
  fullPath: path,
  file: (resolve: (file: File) => void) => resolve(new File([path], path.split('/').at(-1) ?? '')),
});

/** A folder as a browser gives it: some of its children at a time, none when there are no more. */
const folderEntry = (path: string, children: object[], together = 100) => ({
  isFile: false,
  fullPath: path,
  createReader: () => {
    let at = 0;
    return {
      readEntries(resolve: (some: object[]) => void) {
        resolve(children.slice(at, at + together));
        at += together;
      },
    };
  },
});

const transferOf = (entries: (object | null)[], files: File[] = []) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer;

describe('what is dropped', () => {
  it('is every file of a folder to its ends, however many there are, each with its path', async () => {
    const many = Array.from({ length: 250 }, (_, at) => fileEntry(`/weir/pages/${at}.html`));
    const inner = folderEntry('/weir/pages', many);
    const files = await droppedFiles(transferOf([folderEntry('/weir', [inner, fileEntry('/weir/a.txt')])]));
    expect(files).toHaveLength(251);
    expect([files[0]?.path, files[249]?.path, files[250]?.path]).toEqual([
      'weir/pages/0.html',
      'weir/pages/249.html',
      'weir/a.txt',
    ]);
    expect(files[250]?.file.name).toBe('a.txt');
  });

  it('is the files where the browser tells of no entries', async () => {
    const file = new File(['x'], 'one.txt');
    expect(await droppedFiles(transferOf([null], [file]))).toEqual([{ file, path: 'one.txt' }]);
  });

  it('that cannot be read is told to whoever asked', async () => {
    const broken = {
      isFile: true,
      fullPath: '/a',
      file: (_: unknown, reject: (error: Error) => void) => reject(new Error('gone')),
    };
    await expect(droppedFiles(transferOf([broken]))).rejects.toThrow('gone');
  });
});
