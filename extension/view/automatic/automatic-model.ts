/** The site of a page, and whether it is looked at. */
export interface Site {
  readonly host: string;
  readonly isOn: boolean;
}

/** Looking by itself at the site of one page. */
export interface SiteModel {
  /** The page's site, as it was when the view opened; null where the page is of no site, or closed to us. */
  readonly site: Site | null;
  /** To be called in a click, for the browser may ask the reader. Gives whether it is on now. */
  change(isOn: boolean): Promise<boolean>;
  /** Opens the page with all settings. */
  openOptions(): void;
}
