// placeholder
export function startSearch(_box: HTMLElement): void {}
