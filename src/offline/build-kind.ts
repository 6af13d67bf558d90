/** Whether this is the edition in one file, which is opened from the disk, without a server. */
export const isSingleFile = import.meta.env.MODE === 'single'
