/** Version of the library, as sessions tell it; a test keeps it equal to the package's. */
export const engineVersion = "0.1.0";
