import type { Browser, Page } from 'playwright-core';

/** How a page is opened. */
interface Visit {
  readonly as: string;
  readonly in: string;
  /** Dark unless said. */
  readonly theme?: 'dark' | 'light';
  /** The width of the window, in CSS pixels. */
  readonly window?: number;
}

export interface Visits {
  readonly open: (visit: Visit) => Promise<Page>;
  /** Ends the visits. Returns what no page may have done: asked for anything elsewhere, complained, failed. */
  readonly end: () => string[];
}

/** Visits the preview, and watches what its pages do. A browser's page takes longest to make: the next visit gets it again. */
export function openVisits(browser: Browser, url: string): Visits {
  const idle: Page[] = [];
  let used: Page[] = [];
  let faults: string[] = [];

  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    // How fast the machine is must not decide: a lost answer is all that runs into it.
    page.setDefaultTimeout(120_000);
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== url) faults.push(`asked for ${request.url()}`);
    });
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) faults.push(line.text());
    });
    page.on('pageerror', (error) => void faults.push(String(error)));
    page.on('dialog', (dialog) => {
      faults.push(`opened a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return page;
  };

  return {
    open: async ({ as, in: room, theme = 'dark', window = 1280 }) => {
      const page = idle.pop() ?? (await openPage());
      used.push(page);
      await page.setViewportSize({ width: window, height: 800 });
      await page.goto(`${url}/?${new URLSearchParams({ as, in: room, theme })}`);
      return page;
    },
    end: () => {
      const found = faults;
      idle.push(...used);
      used = [];
      faults = [];
      return found;
    },
  };
}
