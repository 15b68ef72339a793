/// Values that are read where they lie.
///
/// While a template is rendered, a view is known by its address only, so that one program can hold the fields of
/// many types without boxing a value at every slot. The compiler of templates pairs each field with the address of
/// a value of the field's own view, and no address outlives the call that lent it.
enum Borrowed {
  /// What `get` makes of the value at an address.
  ///
  /// The type need not be copyable, so the value cannot be copied on the way: a view with many texts would cost a
  /// reference count for each of them at every slot.
  static func read<Value: ~Copyable, Result>(
    _ address: UnsafeRawPointer, _ get: (borrowing Value) -> Result
  ) -> Result {
    get(address.assumingMemoryBound(to: Value.self).pointee)
  }
}
