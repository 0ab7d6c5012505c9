/** A list of whole numbers that grows, at four bytes each: an exploration has tens of millions. */
export class Growing {
  length = 0;
  private held: Int32Array;

  constructor(private readonly empty = 0) {
    this.held = new Int32Array(1024).fill(empty);
  }

  push(value: number): void {
    this.set(this.length, value);
  }

  get(index: number): number {
    return this.held[index] ?? this.empty;
  }

  set(index: number, value: number): void {
    if (index >= this.held.length) {
      const more = new Int32Array(Math.max(index + 1, this.held.length * 2)).fill(this.empty);
      more.set(this.held);
      this.held = more;
    }
    this.held[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  /** A copy of the first numbers; where there are fewer, the empty one follows. */
  upTo(count: number): Int32Array {
    const copy = new Int32Array(count).fill(this.empty);
    copy.set(this.held.subarray(0, Math.min(count, this.length)));
    return copy;
  }
}
