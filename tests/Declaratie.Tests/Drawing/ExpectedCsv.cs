namespace Declaratie.Tests.Drawing;

/// <summary>February of worked cases as CSV, read line by line against the specification.</summary>
internal static class ExpectedCsv
{
    internal const string S06DetailsDutch =
        """
        section;kind;date;credit;creditDate;invoice;invoiceNumber;invoiceDate;provider;payor;patient;patientsProvider;transferProvider;creditPayor;cause;receipt;invoiceAdjustments;payorInvoices;patientInvoices;advancePayments
        transfers;from;2024-02-12;R507;2024-01-20;;;;RJB;Unknown;Bakker;RJB;;;;;;;;-250,00
        transfers;to;2024-02-12;R507;2024-01-20;1009;1009;2024-02-12;RJB;Private;Bakker;RJB;AG;;;;;;250,00;
        """;

    internal const string S06DetailsEnglish =
        """
        section,kind,date,credit,creditDate,invoice,invoiceNumber,invoiceDate,provider,payor,patient,patientsProvider,transferProvider,creditPayor,cause,receipt,invoiceAdjustments,payorInvoices,patientInvoices,advancePayments
        transfers,from,2024-02-12,R507,2024-01-20,,,,RJB,Unknown,Bakker,RJB,,,,,,,,-250.00
        transfers,to,2024-02-12,R507,2024-01-20,1009,1009,2024-02-12,RJB,Private,Bakker,RJB,AG,,,,,,250.00,
        """;

    internal const string S06SummaryDutch =
        """
        provider;payor;invoiceAdjustments;payorInvoices;patientInvoices;allocated;advancePayments;total
        AG;Private;0,00;0,00;250,00;250,00;0,00;250,00
        RJB;Unknown;0,00;0,00;0,00;0,00;-250,00;-250,00
        """;

    internal const string S06SummaryEnglish =
        """
        provider,payor,invoiceAdjustments,payorInvoices,patientInvoices,allocated,advancePayments,total
        AG,Private,0.00,0.00,250.00,250.00,0.00,250.00
        RJB,Unknown,0.00,0.00,0.00,0.00,-250.00,-250.00
        """;

    internal const string S17DetailsDutch =
        """
        section;kind;date;credit;creditDate;invoice;invoiceNumber;invoiceDate;provider;payor;patient;patientsProvider;transferProvider;creditPayor;cause;receipt;invoiceAdjustments;payorInvoices;patientInvoices;advancePayments
        earlier-allocations-reversed;deallocation;2024-02-03;R519;2024-01-19;1026;1026;2024-01-19;AG;Private;Visser;AG;AG;Private;A801;;-30,00;;;30,00
        transfers;from;2024-02-03;;;1026;1026;2024-01-19;KT;Private;Visser;AG;;;A801;;-30,00;;;
        transfers;to;2024-02-03;;;1026;1026;2024-01-19;KT;Private;Visser;AG;AG;;A801;;30,00;;;
        """;

    internal const string S17DetailsEnglish =
        """
        section,kind,date,credit,creditDate,invoice,invoiceNumber,invoiceDate,provider,payor,patient,patientsProvider,transferProvider,creditPayor,cause,receipt,invoiceAdjustments,payorInvoices,patientInvoices,advancePayments
        earlier-allocations-reversed,deallocation,2024-02-03,R519,2024-01-19,1026,1026,2024-01-19,AG,Private,Visser,AG,AG,Private,A801,,-30.00,,,30.00
        transfers,from,2024-02-03,,,1026,1026,2024-01-19,KT,Private,Visser,AG,,,A801,,-30.00,,,
        transfers,to,2024-02-03,,,1026,1026,2024-01-19,KT,Private,Visser,AG,AG,,A801,,30.00,,,
        """;

    internal const string S17SummaryDutch =
        """
        provider;payor;invoiceAdjustments;payorInvoices;patientInvoices;allocated;advancePayments;total
        AG;Private;0,00;0,00;0,00;0,00;30,00;30,00
        KT;Private;-30,00;0,00;0,00;-30,00;0,00;-30,00
        """;

    internal const string S17SummaryEnglish =
        """
        provider,payor,invoiceAdjustments,payorInvoices,patientInvoices,allocated,advancePayments,total
        AG,Private,0.00,0.00,0.00,0.00,30.00,30.00
        KT,Private,-30.00,0.00,0.00,-30.00,0.00,-30.00
        """;

    internal const string S22DetailsDutch =
        """
        section;kind;date;credit;creditDate;invoice;invoiceNumber;invoiceDate;provider;payor;patient;patientsProvider;transferProvider;creditPayor;cause;receipt;invoiceAdjustments;payorInvoices;patientInvoices;advancePayments
        receipts;receipt;2024-02-06;R603;2024-02-06;;;;AG;NHS;Visser;AG;;;;30,00;;;;
        receipts;allocation;2024-02-06;R603;2024-02-06;2003;2003;2024-02-06;AG;NHS;Visser;AG;AG;;;;;;30,00;
        receipts;receipt;2024-02-13;R605;2024-02-13;;;;KT;Mixed;deVries;KT;;;;75,00;;;;
        receipts;allocation;2024-02-13;R605;2024-02-13;2005;2005;2024-02-13;KT;Private;deVries;KT;KT;;;;;;60,00;
        receipts;allocation;2024-02-13;R605;2024-02-13;2006;2006;2024-02-13;KT;NHS;deVries;KT;KT;;;;;;15,00;
        receipts;receipt;2024-02-14;R606;2024-02-14;;;;KT;Unknown;Mulder;KT;;;;50,00;;;;50,00
        receipts;receipt;2024-02-26;R604;2024-02-26;;;;AG;NHS;Visser;AG;;;;90,00;;;;
        receipts;allocation;2024-02-26;R604;2024-02-26;2004;2004;2024-02-06;AG;NHS;Visser;AG;AG;;;;;90,00;;
        advance-payments-now-allocated;allocation;2024-02-02;R601;2024-01-25;2001;2001;2024-02-02;RJB;Private;Jansen;RJB;RJB;Unknown;;;;;250,00;-250,00
        earlier-receipts-adjusted;refund;2024-02-09;R602;2024-01-26;;;;AG;Unknown;Visser;AG;;;RF-R602;-20,00;;;;-20,00
        transfers;from;2024-02-05;R601;2024-01-25;;;;RJB;Unknown;Jansen;RJB;;;;;;;;-100,00
        transfers;to;2024-02-05;R601;2024-01-25;2002;2002;2024-02-05;RJB;Private;Jansen;RJB;AG;;;;;;100,00;
        transfers;from;2024-02-16;R606;2024-02-14;;;;KT;Unknown;Mulder;KT;;;T801;;;;;-20,00
        transfers;to;2024-02-16;T801;2024-02-16;;;;KT;Unknown;deVries;KT;;;T801;;;;;20,00
        transfers;from;2024-02-27;;;2007;2007;2024-01-30;KT;Private;Smit;AG;;;W901;;-35,00;;;
        transfers;to;2024-02-27;;;2007;2007;2024-01-30;KT;Private;Smit;AG;AG;;W901;;35,00;;;
        """;

    internal const string S22DetailsEnglish =
        """
        section,kind,date,credit,creditDate,invoice,invoiceNumber,invoiceDate,provider,payor,patient,patientsProvider,transferProvider,creditPayor,cause,receipt,invoiceAdjustments,payorInvoices,patientInvoices,advancePayments
        receipts,receipt,2024-02-06,R603,2024-02-06,,,,AG,NHS,Visser,AG,,,,30.00,,,,
        receipts,allocation,2024-02-06,R603,2024-02-06,2003,2003,2024-02-06,AG,NHS,Visser,AG,AG,,,,,,30.00,
        receipts,receipt,2024-02-13,R605,2024-02-13,,,,KT,Mixed,deVries,KT,,,,75.00,,,,
        receipts,allocation,2024-02-13,R605,2024-02-13,2005,2005,2024-02-13,KT,Private,deVries,KT,KT,,,,,,60.00,
        receipts,allocation,2024-02-13,R605,2024-02-13,2006,2006,2024-02-13,KT,NHS,deVries,KT,KT,,,,,,15.00,
        receipts,receipt,2024-02-14,R606,2024-02-14,,,,KT,Unknown,Mulder,KT,,,,50.00,,,,50.00
        receipts,receipt,2024-02-26,R604,2024-02-26,,,,AG,NHS,Visser,AG,,,,90.00,,,,
        receipts,allocation,2024-02-26,R604,2024-02-26,2004,2004,2024-02-06,AG,NHS,Visser,AG,AG,,,,,90.00,,
        advance-payments-now-allocated,allocation,2024-02-02,R601,2024-01-25,2001,2001,2024-02-02,RJB,Private,Jansen,RJB,RJB,Unknown,,,,,250.00,-250.00
        earlier-receipts-adjusted,refund,2024-02-09,R602,2024-01-26,,,,AG,Unknown,Visser,AG,,,RF-R602,-20.00,,,,-20.00
        transfers,from,2024-02-05,R601,2024-01-25,,,,RJB,Unknown,Jansen,RJB,,,,,,,,-100.00
        transfers,to,2024-02-05,R601,2024-01-25,2002,2002,2024-02-05,RJB,Private,Jansen,RJB,AG,,,,,,100.00,
        transfers,from,2024-02-16,R606,2024-02-14,,,,KT,Unknown,Mulder,KT,,,T801,,,,,-20.00
        transfers,to,2024-02-16,T801,2024-02-16,,,,KT,Unknown,deVries,KT,,,T801,,,,,20.00
        transfers,from,2024-02-27,,,2007,2007,2024-01-30,KT,Private,Smit,AG,,,W901,,-35.00,,,
        transfers,to,2024-02-27,,,2007,2007,2024-01-30,KT,Private,Smit,AG,AG,,W901,,35.00,,,
        """;

    internal const string S22SummaryDutch =
        """
        provider;payor;invoiceAdjustments;payorInvoices;patientInvoices;allocated;advancePayments;total
        AG;NHS;0,00;90,00;30,00;120,00;0,00;120,00
        AG;Private;35,00;0,00;100,00;135,00;0,00;135,00
        AG;Unknown;0,00;0,00;0,00;0,00;-20,00;-20,00
        KT;NHS;0,00;0,00;15,00;15,00;0,00;15,00
        KT;Private;-35,00;0,00;60,00;25,00;0,00;25,00
        KT;Unknown;0,00;0,00;0,00;0,00;50,00;50,00
        RJB;Private;0,00;0,00;250,00;250,00;0,00;250,00
        RJB;Unknown;0,00;0,00;0,00;0,00;-350,00;-350,00
        """;

    internal const string S22SummaryEnglish =
        """
        provider,payor,invoiceAdjustments,payorInvoices,patientInvoices,allocated,advancePayments,total
        AG,NHS,0.00,90.00,30.00,120.00,0.00,120.00
        AG,Private,35.00,0.00,100.00,135.00,0.00,135.00
        AG,Unknown,0.00,0.00,0.00,0.00,-20.00,-20.00
        KT,NHS,0.00,0.00,15.00,15.00,0.00,15.00
        KT,Private,-35.00,0.00,60.00,25.00,0.00,25.00
        KT,Unknown,0.00,0.00,0.00,0.00,50.00,50.00
        RJB,Private,0.00,0.00,250.00,250.00,0.00,250.00
        RJB,Unknown,0.00,0.00,0.00,0.00,-350.00,-350.00
        """;
}
