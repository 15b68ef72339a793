import ArgumentParser
import Diagnostics

extension MessageLanguage: ExpressibleByArgument {}
