/** Looking by itself at the site of one page. */
export interface SiteModel {
  /** The page's site, and whether it is looked at; null where the page is of no site, or closed to us. */
  site(): Promise<{ readonly host: string; readonly isOn: boolean } | null>;
  /** To be called in a click, for the browser may ask the reader. Gives whether it is on now. */
  change(isOn: boolean): Promise<boolean>;
  /** Opens the page with all settings. */
  openOptions(): void;
}
