// The media stage: sizes before layout, bytes after it.

export { isLineArt } from './line-art.ts';
export { logoTones } from './logo-tones.ts';
export { probePictures } from './probe.ts';
export { renderPictures } from './render.ts';
