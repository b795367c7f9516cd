namespace Declaratie.Tests.Reporting.Status;

/// <summary>What is drawn of a few worked cases, whole.</summary>
internal static class ExpectedStatus
{
    internal const string Dutch =
        """
        Behandelingen (4)
        =================
        Behandeling Datum      Patiënt Behandelaar Status      Betaler  Bedrag  Poging Bestand    Retourcodes Advies
        ----------------------------------------------------------------------------------------------------------------------
        T0001       04-03-2024 Jansen  th1         afgehandeld A         40,00       1 F2024-0311
        T0002       11-03-2024 Jansen  th1         retouren    A         40,00       1 F2024-0311 0613        naar de patiënt
        T0003       05-03-2024 Bakker  th1         afgehandeld A         40,00       1 F2024-0311 0611 8059
        T0004       06-03-2024 Visser  th1         retouren    A         60,00       1 F2024-0311 0587        dubbel uitzoeken

        0587: Prestatie reeds gedeclareerd en/of vergoed (evt. aan een ander)
        0611: Tarief ontbreekt of niet in overeenstemming met landelijke of contractafspraken
        0613: Prestatie niet (volledig) declarabel volgens verzekeringsvoorwaarden
        8059: Afwijkend berekend bedrag wordt toegezegd
        dubbel uitzoeken: Vergelijk eerst met wat eerder is gedeclareerd, ook door een ander, voordat u iets doet.
        naar de patiënt: Laat de patiënt betalen: is niets toegekend, crediteer de regel dan intern en zet de behandeling op de
                         patiënt, en is een deel toegekend, alleen het restant.

        Declaratieoverzicht (1)
        =======================
        Bestand    Soort           Verzekeraar Standaard Datum      Status             Regels  Totaal  Toegekend
        --------------------------------------------------------------------------------------------------------
        F2024-0311 zorgverzekeraar A           PM304     01-04-2024 declaratie retour       4  180,00      78,50

        Retourbestanden (1)
        ===================
        Bestand    Ontvangen  Status       Uitkomst   Regels
        ----------------------------------------------------
        F2024-0311 10-04-2024 gecrediteerd per regel       3

        Retourregels (3)
        ================
        Bestand    Referentie  Berekend  Toegekend Afhandeling                      Retourcodes
        ---------------------------------------------------------------------------------------
        F2024-0311 T0003          38,50      38,50 toegekend bedrag aanvaarden      0611 8059
        F2024-0311 T0004           0,00       0,00 crediteren en opnieuw declareren 0587
        F2024-0311 T0002          40,00       0,00 crediteren en opnieuw declareren 0613

        Creditbestanden (1)
        ===================
        Creditbestand Declaratiebestand Datum      Status   Totaal
        ----------------------------------------------------------
        C2024-0001    F2024-0311        11-04-2024 open    -100,00

        Zittingen (1)
        =============
        Maand   Status     Verricht  Gedeclareerd  Toegekend  Gefactureerd
        ------------------------------------------------------------------
        03-2024 verouderd         0             0          0             0

        Boekhouding (1)
        ===============
        Maand   Status          Documenten  Totaal
        ------------------------------------------
        04-2024 niets verwerkt           1  180,00

        """;

    internal const string English =
        """
        Treatments (4)
        ==============
        Treatment Date       Patient Provider Status     Payer  Amount  Attempt Claim file Retour codes Advice
        -------------------------------------------------------------------------------------------------------------------
        T0001     2024-03-04 Jansen  th1      settled    A       40.00        1 F2024-0311
        T0002     2024-03-11 Jansen  th1      in returns A       40.00        1 F2024-0311 0613         bill the patient
        T0003     2024-03-05 Bakker  th1      settled    A       40.00        1 F2024-0311 0611 8059
        T0004     2024-03-06 Visser  th1      in returns A       60.00        1 F2024-0311 0587         look into duplicate

        0587: Already claimed/paid (perhaps to another)
        0611: Tariff missing or not per contract
        0613: Not (fully) claimable under policy conditions
        8059: A deviating calculated amount is granted
        look into duplicate: Compare with what was claimed before, by somebody else too, before you do anything.
        bill the patient: Let the patient pay: when nothing was granted, credit the line internally and set the treatment to the
                          patient, and when a part was granted, only the remainder.

        Claim files (1)
        ===============
        Claim file Kind    Insurer Standard Date       Status    Lines   Total  Granted
        -------------------------------------------------------------------------------
        F2024-0311 insurer A       PM304    2024-04-01 returned      4  180.00    78.50

        Return files (1)
        ================
        Claim file Received   Status   Outcome  Lines
        ---------------------------------------------
        F2024-0311 2024-04-10 credited by line      3

        Return lines (3)
        ================
        Claim file Reference  Calculated  Granted Resolution              Retour codes
        ------------------------------------------------------------------------------
        F2024-0311 T0003           38.50    38.50 accept what was granted 0611 8059
        F2024-0311 T0004            0.00     0.00 credit and claim again  0587
        F2024-0311 T0002           40.00     0.00 credit and claim again  0613

        Credit files (1)
        ================
        Credit file Claim file Date       Status    Total
        -------------------------------------------------
        C2024-0001  F2024-0311 2024-04-11 open    -100.00

        Sessions (1)
        ============
        Month   Status  Performed  Claimed  Granted  Invoiced
        -----------------------------------------------------
        2024-03 stale           0        0        0         0

        Bookkeeping (1)
        ===============
        Month   Status         Documents   Total
        ----------------------------------------
        2024-04 not collected          1  180.00

        """;

    internal const string Json =
        """
        {"treatments":[
        {"id":"T0001","date":"2024-03-04","patient":"Jansen","provider":"th1","status":"Settled","payer":"insurer","insurer":"A","amount":40.00,"attempt":1,"file":"F2024-0311","reference":"T0001","codes":[],"advice":null},
        {"id":"T0002","date":"2024-03-11","patient":"Jansen","provider":"th1","status":"InReturns","payer":"insurer","insurer":"A","amount":40.00,"attempt":1,"file":"F2024-0311","reference":"T0002","codes":["0613"],"advice":"BillPatient"},
        {"id":"T0003","date":"2024-03-05","patient":"Bakker","provider":"th1","status":"Settled","payer":"insurer","insurer":"A","amount":40.00,"attempt":1,"file":"F2024-0311","reference":"T0003","codes":["0611","8059"],"advice":null},
        {"id":"T0004","date":"2024-03-06","patient":"Visser","provider":"th1","status":"InReturns","payer":"insurer","insurer":"A","amount":60.00,"attempt":1,"file":"F2024-0311","reference":"T0004","codes":["0587"],"advice":"InvestigateDuplicate"}],"claimFiles":[
        {"number":"F2024-0311","kind":"insurer","insurer":"A","standard":"PM304","date":"2024-04-01","status":"Returned","total":180.00,"granted":78.50,"lines":[{"reference":"T0001","treatment":"T0001","amount":40.00,"granted":40.00,"codes":[],"status":"Granted"},{"reference":"T0003","treatment":"T0003","amount":40.00,"granted":38.50,"codes":["0611","8059"],"status":"Accepted"},{"reference":"T0004","treatment":"T0004","amount":60.00,"granted":0.00,"codes":["0587"],"status":"Credited"},{"reference":"T0002","treatment":"T0002","amount":40.00,"granted":0.00,"codes":["0613"],"status":"Credited"}]}],"returnFiles":[
        {"file":"F2024-0311","status":"Credited","outcome":"Lines","reason":null,"lines":[{"reference":"T0003","calculated":38.50,"granted":38.50,"resolution":"AcceptGranted"},{"reference":"T0004","calculated":0.00,"granted":0.00,"resolution":"Reclaim"},{"reference":"T0002","calculated":40.00,"granted":0.00,"resolution":"Reclaim"}]}],"creditFiles":[
        {"number":"C2024-0001","claimFile":"F2024-0311","date":"2024-04-11","status":"Open","total":-100.00}],"patientInvoices":[],"sessions":[
        {"month":"2024-03","status":"Stale","performed":0,"claimed":0,"granted":0,"invoiced":0}],"bookkeeping":[
        {"month":"2024-04","status":"Idle","documents":1,"total":180.00}]}

        """;

    internal const string Returns =
        """
        Retourbestanden (4)
        ===================
        Bestand    Ontvangen  Status           Uitkomst   Regels
        --------------------------------------------------------
        F2099-0001 08-04-2024 niet te koppelen                 0
        F2024-0001 08-04-2024 niet te koppelen                 0
        F2024-0001 09-04-2024 niet te koppelen                 0
        F2024-0001 10-04-2024 te behandelen    per regel       1

        F2099-0001 (08-04-2024): Er is geen declaratiebestand F2099-0001; de retour is bewaard, niet verwerkt.
        F2024-0001 (08-04-2024): Het toegekende totaal is niet de som van de regels; de retour is bewaard, niet verwerkt.
        F2024-0001 (09-04-2024): De retour noemt niet elke regel van het bestand; de retour is bewaard, niet verwerkt.

        Retourregels (1)
        ================
        Bestand    Referentie  Berekend  Toegekend Afhandeling                      Retourcodes
        ---------------------------------------------------------------------------------------
        F2024-0001 T2              0,00       0,00 crediteren en opnieuw declareren 9999

        9999: staat niet in de lijst van retourcodes

        """;

    internal const string ClaimFiles =
        """
        Claim files (1)
        ===============
        Claim file Kind    Insurer Standard Date       Status   Lines   Total  Granted
        ------------------------------------------------------------------------------
        F2024-0311 insurer A       PM304    2024-04-01 settled      2  100.00     0.00

        Claim lines (2)
        ===============
        Claim file Reference Treatment Status             Amount  Granted Retour codes
        ------------------------------------------------------------------------------
        F2024-0311 T0002     T0002     credited            40.00     0.00 0613
        F2024-0311 T0004     T0004     not claimed again   60.00     0.00 0587

        0587: Already claimed/paid (perhaps to another)
        0613: Not (fully) claimable under policy conditions

        """;

    internal const string WorklistDutch =
        """
        Werklijst
        De Linde
        Per 20-04-2024; behandelingen ouder dan 1 dag

        Behandelingen (2)
        =================
        Status   Behandeling Datum       Dagen Behandelaar Verzekeraar  Bedrag
        ----------------------------------------------------------------------
        retouren T0004       06-03-2024     45 th1         A             60,00
        retouren T0002       11-03-2024     40 th1         A             40,00

        Creditbestanden (1)
        ===================
        Status Creditbestand Declaratiebestand Datum       Dagen   Totaal
        -----------------------------------------------------------------
        open   C2024-0001    F2024-0311        11-04-2024      9  -100,00

        Boekhouding (1)
        ===============
        Status         Maand    Documenten  Totaal
        ------------------------------------------
        niets verwerkt 04-2024           1  180,00

        Zittingen (1)
        =============
        Status    Maand
        -----------------
        verouderd 03-2024

        """;

    internal const string WorklistEnglish =
        """
        Worklist
        De Linde
        As of 2024-04-20; treatments older than 1 day

        Treatments (2)
        ==============
        Status     Treatment Date        Days Provider Insurer  Amount
        --------------------------------------------------------------
        in returns T0004     2024-03-06    45 th1      A         60.00
        in returns T0002     2024-03-11    40 th1      A         40.00

        Credit files (1)
        ================
        Status Credit file Claim file Date        Days    Total
        -------------------------------------------------------
        open   C2024-0001  F2024-0311 2024-04-11     9  -100.00

        Bookkeeping (1)
        ===============
        Status        Month    Documents   Total
        ----------------------------------------
        not collected 2024-04          1  180.00

        Sessions (1)
        ============
        Status Month
        --------------
        stale  2024-03

        """;

    internal const string WorklistJson =
        """
        {"report":"worklist","practice":"De Linde","asOf":"2024-04-20","days":1,"treatments":[
        {"status":"InReturns","id":"T0004","date":"2024-03-06","ageDays":45,"provider":"th1","insurer":"A","amount":60.00},
        {"status":"InReturns","id":"T0002","date":"2024-03-11","ageDays":40,"provider":"th1","insurer":"A","amount":40.00}],"claimFiles":[],"returnFiles":[],"creditFiles":[
        {"number":"C2024-0001","claimFile":"F2024-0311","status":"Open","date":"2024-04-11","ageDays":9,"total":-100.00}],"patientInvoices":[],"bookkeeping":[
        {"month":"2024-04","status":"Idle","documents":1,"total":180.00}],"sessions":[
        {"month":"2024-03","status":"Stale"}],"deadlines":[]}

        """;
}
