import type { ReactNode } from 'react'
import './key-cap.css'

export const KeyCap = ({ children }: { readonly children: ReactNode }) => <kbd className="key-cap">{children}</kbd>
