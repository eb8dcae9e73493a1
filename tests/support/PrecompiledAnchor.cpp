// The test programs reuse the precompiled header of this library, and a precompiled header is only
// built for a library that has a source using it; the runner cannot.
