namespace Declaratie.Tests.Drawing;

/// <summary>The sample reports as printed in English.</summary>
internal static class ExpectedEnglish
{
    internal const string ByPatientsProvider =
        """
        Allocated Payments
        Praktijk De Linde
        Period: 2024-02-01 to 2024-02-29
        Providers: all
        Summarised: by patient's provider

        Details
        =======
                                                                       Pats  Trns                             Invoice     Payor   Patient   Advance
        Date       Description                                Provider Prov. Provider Payor         Receipt   Adjusts   Invoice   Invoice   Payment
        -------------------------------------------------------------------------------------------------------------------------------------------
        Receipts
        2024-02-06 R603 · Visser                              RJB      AG             Unknown      1,234.50                                1,204.50
        2024-02-06   2024-02-06 F2003                         RJB      AG    AG       NHS                                           30.00
        2024-02-09   refund RF1                               RJB      AG             Unknown        -20.00                                  -20.00

        Advance Payments now allocated
        2024-02-12 R506 · Visser · 2024-02-06 F2003           AG       AG    AG       Mixed → NHS                         90.00              -90.00

        Earlier receipts adjusted
        2024-02-13 correction R506 · Visser · C1              AG       AG             Mixed           75.00                                   75.00

        Earlier allocations reversed
        2024-02-14 R506 · Visser · 2024-02-06 F2003 · A1      AG       AG    AG       Mixed → NHS              -15.00                         15.00

        Transfers between Providers or Payors
        2024-02-20 from R507 · Bakker-van der Meulen tot Wij… RJB      RJB            Unknown                                               -250.00
        2024-02-20   to 2024-02-12 1009                       RJB      RJB   AG       Private                                      250.00
        2024-02-21 from R507 · Bakker-van der Meulen… · T601  RJB      RJB            Unknown                                                -40.00
        2024-02-21 to T601 · Visser                           RJB      AG             Unknown                                                 10.00
        2024-02-22   Jansen · 2024-02-06 F2003                RJB      AG    AG       NHS                                           30.00

        Summary
        =======
        Receipts totalling: 1,289.50

        Provider Pats Prov. Payor    Invoice Adjusts  Payor Invoice  Patient Invoice  Total Allocated To  Advance Payment     Total
        ---------------------------------------------------------------------------------------------------------------------------
        AG       AG         NHS               -15.00          90.00            60.00              135.00             0.00    135.00
        AG       RJB        Private             0.00           0.00           250.00              250.00             0.00    250.00
        Total AG                              -15.00          90.00           310.00              385.00             0.00    385.00
        ---------------------------------------------------------------------------------------------------------------------------
        RJB                 Unknown             0.00           0.00             0.00                0.00           904.50    904.50
        Total RJB                               0.00           0.00             0.00                0.00           904.50    904.50
        ---------------------------------------------------------------------------------------------------------------------------
        Report totals                         -15.00          90.00           310.00              385.00           904.50  1,289.50

        Reconciliation
        ==============
          Receipts totalling                        1,289.50
        = Total Allocated To                          385.00
        + Advance Payment                             904.50

        Notes
        =====
        Advance Payments now allocated: 340.00
        Unknown: the receipt was not fully allocated on its posting date. It keeps that label, also when it is fully allocated later.
        Receipts of this period with something open at its end: 1, open together 1,144.50.
        Run the open transactions report first, and allocate what can be allocated.

        """;

    internal const string ByWhoGotPaid =
        """
        Allocated Payments
        Praktijk De Linde
        Period: 2024-02-01 to 2024-02-29
        Providers: AG
        Summarised: by who got paid

        Summary
        =======
        Receipts totalling: 75.00

        Provider Trns Provider Payor    Invoice Adjusts  Payor Invoice  Patient Invoice  Total Allocated To   Total
        -----------------------------------------------------------------------------------------------------------
        AG       AG            NHS               -15.00          90.00             0.00               75.00   75.00
        AG       RJB           NHS                 0.00           0.00            60.00               60.00   60.00
        AG       RJB           Private             0.00           0.00           250.00              250.00  250.00
        Total AG                                 -15.00          90.00           310.00              385.00  385.00
        -----------------------------------------------------------------------------------------------------------
        Report totals                            -15.00          90.00           310.00              385.00  385.00

        Reconciliation
        ==============
          Receipts totalling                         75.00
        + received from other providers             310.00
        − given to other providers                    0.00
        = Total Allocated To                        385.00
        + Advance Payment                             0.00

        Notes
        =====
        Advance Payments now allocated: 340.00
        Unknown: the receipt was not fully allocated on its posting date. It keeps that label, also when it is fully allocated later.
        Receipts of this period with something open at its end: 1, open together 1,144.50.
        Run the open transactions report first, and allocate what can be allocated.

        """;

    internal const string Empty =
        """
        Allocated Payments
        Praktijk De Linde
        Period: 2024-02-01 to 2024-02-29
        Providers: all
        Summarised: by provider

        There is nothing in this period: no receipts, no allocations and no transfers.

        Reconciliation
        ==============
          Receipts totalling                        0.00
        = Total Allocated To                        0.00
        + Advance Payment                           0.00

        Notes
        =====
        Advance Payments now allocated: 0.00

        """;

    /// <summary>S22 as a page that is drawn as text.</summary>
    internal const string WholePage =
        """
        Allocated Payments
        Praktijk De Linde
        Period: 2024-02-01 to 2024-02-29
        Providers: all
        Summarised: by provider

        Reconciliation
        ==============
          Receipts totalling   225.00
        = Total Allocated To   545.00
        + Advance Payment     -320.00

        Summary
        =======
        Provider Payor    Invoice Adjusts  Payor Invoice  Patient Invoice  Total Allocated To  Advance Payment    Total
        ---------------------------------------------------------------------------------------------------------------
        AG       NHS                 0.00          90.00            30.00              120.00             0.00   120.00
        AG       Private            35.00           0.00           100.00              135.00             0.00   135.00
        AG       Unknown             0.00           0.00             0.00                0.00           -20.00   -20.00
        Total AG                    35.00          90.00           130.00              255.00           -20.00   235.00
        ---------------------------------------------------------------------------------------------------------------
        KT       NHS                 0.00           0.00            15.00               15.00             0.00    15.00
        KT       Private           -35.00           0.00            60.00               25.00             0.00    25.00
        KT       Unknown             0.00           0.00             0.00                0.00            50.00    50.00
        Total KT                   -35.00           0.00            75.00               40.00            50.00    90.00
        ---------------------------------------------------------------------------------------------------------------
        RJB      Private             0.00           0.00           250.00              250.00             0.00   250.00
        RJB      Unknown             0.00           0.00             0.00                0.00          -350.00  -350.00
        Total RJB                    0.00           0.00           250.00              250.00          -350.00  -100.00
        ---------------------------------------------------------------------------------------------------------------
        Report totals                0.00          90.00           455.00              545.00          -320.00   225.00

        Summary by payor
        ================
        Payor          Invoice Adjusts  Payor Invoice  Patient Invoice  Total Allocated To  Advance Payment    Total
        ------------------------------------------------------------------------------------------------------------
        NHS                       0.00          90.00            45.00              135.00             0.00   135.00
        Private                   0.00           0.00           410.00              410.00             0.00   410.00
        Unknown                   0.00           0.00             0.00                0.00          -320.00  -320.00
        ------------------------------------------------------------------------------------------------------------
        Report totals             0.00          90.00           455.00              545.00          -320.00   225.00

        Notes
        =====
        Advance Payments now allocated: 350.00
        Unknown: the receipt was not fully allocated on its posting date. It keeps that label, also when it is fully allocated later.
        Mixed: the receipt was fully allocated to invoices of more than one payor on its posting date. The allocated amounts stand under the payor
        of each invoice.
        Receipts of this period with something open at its end: 1, open together 30.00.
        Run the open transactions report first, and allocate what can be allocated.

        Details
        =======
                                                               Trns                                 Invoice    Payor  Patient  Advance
        Date       Description                        Provider Provider Payor              Receipt  Adjusts  Invoice  Invoice  Payment
        ------------------------------------------------------------------------------------------------------------------------------
        Receipts
        2024-02-06 R603 · Visser                      AG                NHS                  30.00
        2024-02-06   2024-02-06 2003                  AG       AG       NHS                                             30.00
        2024-02-13 R605 · deVries                     KT                Mixed                75.00
        2024-02-13   2024-02-13 2005                  KT       KT       Private                                         60.00
        2024-02-13   2024-02-13 2006                  KT       KT       NHS                                             15.00
        2024-02-14 R606 · Mulder                      KT                Unknown              50.00                               50.00
        2024-02-26 R604 · Visser                      AG                NHS                  90.00
        2024-02-26   2024-02-06 2004                  AG       AG       NHS                                    90.00

        Advance Payments now allocated
        2024-02-02 R601 · Jansen · 2024-02-02 2001    RJB      RJB      Unknown → Private                              250.00  -250.00

        Earlier receipts adjusted
        2024-02-09 refund R602 · Visser · RF-R602     AG                Unknown             -20.00                              -20.00

        Transfers between Providers or Payors
        2024-02-05 from R601 · Jansen                 RJB               Unknown                                                -100.00
        2024-02-05   to 2024-02-05 2002               RJB      AG       Private                                        100.00
        2024-02-16 from R606 · Mulder · T801          KT                Unknown                                                 -20.00
        2024-02-16 to T801 · deVries                  KT                Unknown                                                  20.00
        2024-02-27 from Smit · 2024-01-30 2007 · W901 KT                Private                      -35.00
        2024-02-27   to 2024-01-30 2007 · W901        KT       AG       Private                       35.00

        """;
}
