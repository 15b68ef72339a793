package import Model

extension Word {
  /// The name of a kind of record: "Communiqué".
  package static func kind(_ kind: RecordKind) -> Word {
    switch kind {
    case .communique: .communique
    case .statement: .statement
    case .letter: .letter
    case .minutes: .minutes
    case .termsOfReference: .termsOfReference
    case .page: .page
    }
  }

  /// The name of several records of a kind: "Communiqués".
  package static func kinds(_ kind: RecordKind) -> Word {
    switch kind {
    case .communique: .communiques
    case .statement: .statements
    case .letter: .letters
    case .minutes: .minutesPlural
    case .termsOfReference: .termsOfReferencePlural
    case .page: .pages
    }
  }

  /// How a meeting was held: "In person".
  package static func mode(_ mode: MeetingMode) -> Word {
    switch mode {
    case .inPerson: .inPerson
    case .virtual: .virtual
    case .hybrid: .hybrid
    case .notRecorded: .modeNotRecorded
    }
  }

  /// How one person attended, where it differs from the meeting: "joined virtually".
  package static func personMode(_ mode: MeetingMode) -> Word {
    switch mode {
    case .inPerson: .personInPerson
    case .virtual: .personVirtual
    case .hybrid: .personHybrid
    case .notRecorded: .personModeNotRecorded
    }
  }

  /// The name of a capacity for a number of people: "Minister" for one, else "Ministers".
  package static func capacity(_ capacity: Capacity, count: Int) -> Word {
    switch capacity {
    case .minister: count == 1 ? .minister : .ministers
    case .official: count == 1 ? .official : .officials
    case .observer: count == 1 ? .observer : .observers
    case .guest: count == 1 ? .guest : .guests
    }
  }

  /// The name of a group's tier: "Standing committee".
  package static func tier(_ tier: GroupTier) -> Word {
    switch tier {
    case .council: .tierCouncil
    case .standingCommittee: .tierStandingCommittee
    case .portfolio: .tierPortfolio
    case .other: .tierOther
    }
  }

  /// In which language something is written: "in English", "yn Saesneg".
  package static func inLanguage(_ language: Language) -> Word {
    switch language {
    case .cy: .inWelsh
    case .en: .inEnglish
    }
  }
}
