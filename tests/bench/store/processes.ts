/** What a browser takes, seen from outside (Linux): memory of the extension's process, and bytes on disk. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Resident size (MB) of the extension's process, now or at its peak since `reset`; the page that asks lives in it too. */
export function residentOf(profile: string, which: 'VmRSS' | 'VmHWM', reset = false): number {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const sizes = processes
    .split('\n')
    .filter((line) => line.includes('--extension-process') && line.includes('--type=renderer'))
    .filter((line) => belongsTo(line.trim().split(/\s+/)[0] ?? '', profile))
    .flatMap((line) => {
      const folder = `/proc/${line.trim().split(/\s+/)[0]}`;
      const status = read(`${folder}/status`);
      if (!status) return [];
      // Linux: 5 sets the peak back to what is resident now.
      if (reset) writeFileSync(`${folder}/clear_refs`, '5');
      return [Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024];
    });
  if (sizes.length === 0) throw new Error('no process of the extension');
  return Math.max(...sizes);
}

/** Seconds of processor that the browser of this profile has used so far: the extension's own process, and all others. */
export function processorTime(profile: string): { extension: number; others: number } {
  const used = { extension: 0, others: 0 };
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (!belongsTo(pid, profile)) continue;
    const stat = read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /, '')
      .split(' ');
    // proc(5): utime and stime, in hundredths.
    const seconds = (Number(stat?.[11] ?? 0) + Number(stat?.[12] ?? 0)) / 100;
    const own = read(`/proc/${pid}/cmdline`)?.includes('--extension-process');
    used[own ? 'extension' : 'others'] += seconds;
  }
  return used;
}

/** Bytes of all files in a folder; 0 when there is none. */
export function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}

/** Whether a process descends from a browser that was started with this profile: others may run beside it. */
function belongsTo(pid: string, profile: string): boolean {
  for (let at = pid; at !== '' && at !== '0' && at !== '1'; ) {
    if (read(`/proc/${at}/cmdline`)?.includes(profile)) return true;
    at = /PPid:\s+(\d+)/.exec(read(`/proc/${at}/status`) ?? '')?.[1] ?? '';
  }
  return false;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
