#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's functions, named in one place so that no other file asks for the platform.
func exponential(_ x: Double) -> Double { exp(x) }
/// The natural logarithm.
package func logarithm(_ x: Double) -> Double { log(x) }
